-- Pages of consultations and messages are kept in memory as those of items are: each process is told when they change.

create trigger tell_public after insert or update or delete on gongkai.consultation for each statement execute function gongkai.tell_public();

-- Comments and messages are written by anybody who likes: what nobody has published yet changes no page, and tells nobody,
-- or whoever sends a form would end all kept pages.
create trigger tell_public after update on gongkai.consultation_comment
  for each row when (old.state = 'published' or new.state = 'published') execute function gongkai.tell_public();
create trigger tell_public_gone after delete on gongkai.consultation_comment
  for each row when (old.state = 'published') execute function gongkai.tell_public();
create trigger tell_public after update on gongkai.public_message
  for each row when (old.published_on is not null or new.published_on is not null) execute function gongkai.tell_public();
create trigger tell_public_gone after delete on gongkai.public_message
  for each row when (old.published_on is not null) execute function gongkai.tell_public();
