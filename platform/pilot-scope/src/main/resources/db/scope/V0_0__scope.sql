-- May this transaction touch rows of that pilot? app.pilots: '' or unset none, '*' all, else codes with commas.
-- One bare expression, so that the planner inlines it; after a local set the value is '' again and not null.
create function app_mag_pilot(pilot text) returns boolean
  language sql stable parallel safe
  return coalesce(
    current_setting('app.pilots', true) = '*'
      or pilot = any (string_to_array(nullif(current_setting('app.pilots', true), ''), ',')),
    false);
