-- The last figure of an indicator and a region is one step in an index, however many periods there are.
create index context_waarde_laatste on context_waarde (indicator, regio, einde desc, begin desc) where vervangen_op is null;
