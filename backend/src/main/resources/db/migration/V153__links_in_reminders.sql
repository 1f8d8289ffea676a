-- One-time links to hand in that travel in reminders. See docs/adr/0029.
ALTER TABLE hand_in_link
  -- Nobody's account when the schedule made it.
  MODIFY made_by_account uuid NULL,
  -- The reminder that it travels in; null for one that somebody made by hand.
  ADD COLUMN reminder_id uuid NULL AFTER made_by_account;

ALTER TABLE reminder_schedule
  -- NONE, WITHOUT_DAILY_SIGN_IN or ALL: in whose mails a link travels.
  ADD COLUMN links_by_mail varchar(25) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NONE'
    AFTER incoming_mail;

ALTER TABLE mail
  -- The secret of its link, sealed with the key of the configuration, until the mail has left or was given up.
  ADD COLUMN sealed_link varbinary(100) NULL AFTER link,
  -- The last day on which that link opens.
  ADD COLUMN link_until date NULL AFTER sealed_link;

ALTER TABLE reminder_delivery
  -- By which number the obligation's list knows the link that went along.
  ADD COLUMN link_number smallint NULL AFTER address;
