-- From which sum on two files that are both there are likely of one person.
alter table match_threshold
    add column pair_likely decimal(6, 2) not null default 0 after possible;
