-- How often the password was right and the second factor did not come, since the person signed in last.
alter table account add column unproven int default 0 not null;
