-- A penalty that is struck from its register is withdrawn from the public as one that was revoked.
alter table gongkai.penalty_change drop constraint penalty_change_what_check;
alter table gongkai.penalty_change add constraint penalty_change_what_check check (what in ('changed', 'revoked', 'unlawful', 'void', 'struck'));
