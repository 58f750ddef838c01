-- Indexes for what is asked all day: the feed and the staff's list of announcements in their order, and the subscriptions
-- that nobody has confirmed by their day.

alter table announcement
  drop key ix_announcement_changed,
  add key ix_announcement_changed (changed_at, title),
  add key ix_announcement_status (status, changed_at, title),
  add key ix_announcement_updated (status, updated_at, slug);

alter table subscription
  add key ix_subscription_unconfirmed (confirmed_at, asked_at);
