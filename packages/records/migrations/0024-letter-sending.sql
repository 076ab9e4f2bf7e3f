-- Letters by e-mail are sent by a job: where each stands. Reasons of reviewers can be erased with an applicant's words.

alter table gongkai.delivery
  -- Null where the office sent it by itself: by post, by hand, by a mail program of its own.
  add column sending text check (sending in ('queued', 'sent', 'failed')),
  -- Why the last attempt failed for good; a code.
  add column trouble text check (trouble ~ '^[A-Z0-9_]{1,40}$'),
  -- When the mail server took it.
  add column sent_at timestamptz,
  add constraint only_mail_is_sent check (sending is null or channel = 'email'),
  add constraint trouble_of_failed check ((sending is not distinct from 'failed') = (trouble is not null)),
  add constraint instant_of_sent check ((sending is not distinct from 'sent') = (sent_at is not null));
create index delivery_queued on gongkai.delivery (agency_id, id) where sending = 'queued';
-- A mail that failed is sent again on a day of its own.
grant update (on_day, sending, trouble, sent_at) on gongkai.delivery to gongkai_application;
grant update (reason) on gongkai.letter_review to gongkai_application;
