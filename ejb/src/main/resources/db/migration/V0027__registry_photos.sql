-- The photos of migrants; the one that was taken last is shown, the others stay.
create table photo (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    source varchar(10) not null,
    taken_on date not null,
    post_code varchar(10) null,
    sub varchar(64) not null,
    author varchar(200) null,
    struck_why varchar(500) null,
    constraint photo_migrant foreign key (migrant_id) references migrant (id),
    constraint photo_post foreign key (post_code) references post (code),
    constraint photo_source check (source in ('COUNTER', 'DOCUMENT', 'BROUGHT'))
);

create table photo_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    source varchar(10) null,
    taken_on date null,
    post_code varchar(10) null,
    sub varchar(64) null,
    author varchar(200) null,
    struck_why varchar(500) null,
    primary key (id, revision),
    constraint photo_history_revision foreign key (revision) references revision (id)
);

-- What each shows; none once the photo was struck. It has no history, so that what is erased is gone.
create table photo_image (
    id uuid not null primary key,
    jpeg mediumblob null,
    constraint photo_image_of foreign key (id) references photo (id)
);
