-- An upload that a crash broke off leaves its parts in staging, with keys of persons readable in them. The job that takes
-- deliveries deletes them once nothing has been added for a while.
alter table aanlevering_deel add column bewaard_op timestamptz not null default now();
grant delete on aanlevering_deel to "${werk}";
