-- Who was removed can do nothing any more; the name stays beside what was done, until the person is forgotten.
alter table account add column former boolean default false not null;
