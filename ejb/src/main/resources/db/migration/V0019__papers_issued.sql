-- Papers that were handed to people, as they were printed. Others check them by public_id, 128 random bits.
create table issued_paper (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    public_id char(26) character set ascii collate ascii_bin not null,
    number varchar(40) not null,
    kind varchar(20) not null,
    record_id uuid not null,
    post_code varchar(10) not null,
    language varchar(2) not null,
    template char(64) character set ascii not null,
    said char(64) character set ascii not null,
    initials varchar(20) not null,
    issued_on date not null,
    valid_until date null,
    content_hash char(64) character set ascii not null,
    sub varchar(64) not null,
    author varchar(200) null,
    state varchar(10) not null,
    ended_on date null,
    constraint issued_paper_post foreign key (post_code) references post (code),
    unique key issued_paper_public_id (public_id),
    unique key issued_paper_number (number),
    key issued_paper_of (record_id, state)
);

-- What was printed, byte for byte; nothing of it is changed.
create table paper_copy (
    id uuid not null primary key,
    content mediumblob not null,
    constraint paper_copy_of foreign key (id) references issued_paper (id)
);
