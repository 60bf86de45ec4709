-- A figure that was made anew and came out the same has no new row in the ledger: when it was made is what the release rule
-- counts its movers from. Readers of a stand need that day, and nothing else of this table.
grant select (programma, maat, splitsing, pilot, kenmerken, sinds) on stand_figuur_nu to ${verzoek};
