-- The last days of the clocks that run for people, as the posts have them on their lists; follows from the files.
create table clock_due (
    id uuid not null primary key,
    migrant_id uuid not null,
    post_code varchar(10) not null,
    keeper boolean not null,
    rule_id varchar(40) not null,
    code varchar(30) not null,
    due_on date not null,
    alert_on date null,
    binding boolean not null,
    constraint clock_due_once unique (migrant_id, code, post_code),
    constraint clock_due_migrant foreign key (migrant_id) references migrant (id),
    constraint clock_due_post foreign key (post_code) references post (code),
    constraint clock_due_rule foreign key (rule_id) references host_rule (id),
    key clock_due_of_post (post_code, due_on, id)
);

-- Whose lines are to be looked at again soon.
create table clock_wish (
    id uuid not null primary key,
    migrant_id uuid not null,
    attempts int not null,
    key clock_wish_next (attempts, id),
    key clock_wish_of_person (migrant_id)
);

-- Names that people have given to filters of the directory.
create table saved_list (
    id uuid not null primary key,
    filed_at datetime(6) not null,
    sub varchar(64) not null,
    name varchar(60) not null,
    sought varchar(200) null,
    kept_by varchar(10) null,
    constraint saved_list_name unique (sub, name)
);

-- Which columns of the directory people want to see.
create table directory_choice (
    sub varchar(64) not null primary key,
    columns varchar(200) not null
);
