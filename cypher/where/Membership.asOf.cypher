// Memberships that ran on a day.
MATCH (membership:Membership)
WHERE coalesce(membership.fromDay, '') <= $asOfLast AND coalesce(membership.toDay, '9999') >= $asOfFirst
RETURN membership
