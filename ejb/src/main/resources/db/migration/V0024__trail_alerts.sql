-- How many files somebody opens before others are told of it.
create table alert_rule (
    id varchar(40) not null primary key,
    code varchar(20) not null,
    amount int not null,
    minutes int null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    key alert_rule_by_code (code, valid_from)
);

-- Who opened whose file for the first time on a day. It is counted and forgotten; what was done stands in the trail.
create table opened_file (
    id uuid not null primary key,
    day date not null,
    sub varchar(64) not null,
    migrant_id uuid not null,
    at datetime(6) not null,
    namesake boolean not null,
    key opened_file_of_day (day, sub, migrant_id),
    key opened_file_by_time (at, sub, migrant_id),
    key opened_file_of_person (sub, at, day, migrant_id)
);

-- That somebody opened files in a way of which others should know.
create table opening_alert (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    post_code varchar(10) null,
    kind varchar(10) not null,
    sub varchar(64) not null,
    author varchar(200) not null,
    slot varchar(40) character set ascii collate ascii_bin not null,
    began_at datetime(6) not null,
    amount int not null,
    usual int null,
    limit_rule varchar(40) not null,
    migrant_id uuid null,
    noted_at datetime(6) null,
    noted_by varchar(64) null,
    noted_by_name varchar(200) null,
    note varchar(500) null,
    constraint opening_alert_post foreign key (post_code) references post (code),
    -- Two servers that look at the same moment tell of it once.
    constraint opening_alert_once unique (sub, kind, slot),
    -- Nobody sets aside what was told of himself.
    constraint opening_alert_second check (noted_by is null or noted_by <> sub),
    key opening_alert_newest (post_code, filed_at, id),
    key opening_alert_open (noted_at, post_code)
);
