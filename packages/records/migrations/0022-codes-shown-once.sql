-- A code of the second factor counts once (RFC 6238, 5.2): the last one that was taken, as a hash, and when.
alter table sign_in.two_factor add column taken_code text, add column taken_at timestamptz;
