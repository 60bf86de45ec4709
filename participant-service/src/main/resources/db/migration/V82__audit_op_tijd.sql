-- Who looks for what happened lately reads the newest pages: without this they are in no range of the index until a vacuum
-- comes by, and a search by time reads all that was written since.
alter index audit_regel_moment set (autosummarize = on);
alter index logboek_regel_begonnen set (autosummarize = on);
