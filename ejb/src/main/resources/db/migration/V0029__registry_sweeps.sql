-- When the whole register was compared with itself, and by which keys, points and thresholds; one goes on at a time.
create table sweep (
    id uuid not null primary key,
    version int not null,
    begun_at datetime(6) not null,
    seen_at datetime(6) not null,
    ended_at datetime(6) null,
    running boolean null,
    mark bigint not null,
    files int not null,
    pairs bigint not null,
    noted int not null,
    constraint sweep_alone unique (running),
    key sweep_ended (begun_at)
);
