-- Words by which a person's own programs come in. Moments are milliseconds since 1970.
create table account_token (
    id      varchar(36) primary key,
    hash    char(64) not null unique,
    account varchar(36) not null references account(id) on delete cascade,
    kind    varchar(10) not null,
    name    varchar(100) not null,
    made    bigint not null
);
create index account_token_account on account_token(account);
