-- A penalty that is struck from its register is withdrawn from the public as one that was revoked.
alter table gongkai.penalty_change drop constraint penalty_change_what_check;
alter table gongkai.penalty_change add constraint penalty_change_what_check check (what in ('changed', 'revoked', 'unlawful', 'void', 'struck'));

-- What is sent in names the category of Articles 20 and 21 that it falls under, where its sender knows it.
alter table gongkai.contribution add column legal_category text check (legal_category ~ '^2[01]-[a-z0-9-]{1,30}$');
