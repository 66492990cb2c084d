/*
 * The open data of the Czech register of providers of social services (the ministry's page
 * data.mpsv.cz/web/data/rpss, its rpss.json and rpss.schema.json; up to 100 MB): an object whose
 * array "polozky" holds the services. Of each we read the members that can stand in a store, under
 * the names that the file has, or the register's own search gives them.
 *
 * Never read: who acts for a provider (statutarniOrgany), who leads a facility, the provider's own
 * address, documents and notes.
 */
#ifndef MODEL_RPSS_H
#define MODEL_RPSS_H

#include "base/arena.h"
#include "base/diag.h"

/* One line of text, absent when it is not there, and its place. */
struct rpss_text {
	struct slice text;
	size_t number; /* in struct rpss_item's `taken`, from 1; 0: not there */
	size_t line, offset;
	const char *path; /* of the member in the service: "formy[].forma.id" */
};

/* A code of one of the ministry's code lists ("Obec/567027", 3862) and its name, where it stands
 * beside it. */
struct rpss_code {
	struct rpss_text code, name;
};

/* Nothing but texts, so that it can be gone through as an array of them. */
struct rpss_facility {
	struct rpss_text name, from, to; /* the days from and to which it serves */
	struct rpss_text secret;	 /* whether its address is secret */
	struct rpss_text point;		 /* its address in the register of addresses (RÚIAN) */
	struct rpss_text street, house, orientation, postcode;
	struct rpss_code town, part;
};

struct rpss_capacity {
	struct rpss_text count; /* registered, never free */
	struct rpss_code unit;
};

struct rpss_age {
	struct rpss_code group;
	struct rpss_text from, to; /* years */
};

enum rpss_list_name {
	RPSS_ITEM, /* the service itself */
	RPSS_FACILITIES,
	RPSS_FORMS, /* struct rpss_code */
	RPSS_CAPACITIES,
	RPSS_GROUPS, /* struct rpss_code: whom it is for */
	RPSS_AGES,
	RPSS_LIST_COUNT,
};

struct rpss_list {
	void *items;
	size_t count, capacity;
};

struct rpss_item {
	struct rpss_text identifier, portal_id, id; /* the first that is there counts */
	struct rpss_text secret;		    /* whether all its addresses are secret */
	struct rpss_text from, to;		    /* the days from and to which it is provided */
	struct rpss_code kind;
	struct rpss_text organization;
	struct rpss_text url, email, phone;
	struct rpss_text provider_url, provider_email, provider_phone;
	struct rpss_list lists[RPSS_LIST_COUNT];
	struct rpss_text *taken; /* all of these texts, in the file's order */
	size_t taken_count, taken_capacity;
	struct position position; /* of the service */
	struct arena *arena;	  /* of everything in it */
};

struct rpss_handlers {
	/* A service; it lives until the handler returns. One that is no object has nothing in it.
	 */
	void (*item)(void *data, const struct rpss_item *item);
	/* A value of a service's member that has one already (a second telephone). */
	void (*spare)(void *data, const struct rpss_text *text);
	/* The first value of a member that is not read, by its path in the service. Of a thousand
	 * paths: a file that has more is not the register's. */
	void (*unread)(void *data, struct slice path, const struct position *position);
	void *data;
};

struct rpss_reader;
struct rpss_reader *rpss_reader_new(
	struct slice file, const struct rpss_handlers *handlers, struct diag_list *diags);
void rpss_reader_free(struct rpss_reader *reader); /* NULL is harmless */

/* As json_reader_feed() and json_reader_finish(); the end without a list of services is an error of
 * rule "rpss". */
bool rpss_reader_feed(struct rpss_reader *reader, struct slice piece);
bool rpss_reader_finish(struct rpss_reader *reader);

const void *rpss_at(const struct rpss_item *item, enum rpss_list_name list, size_t at);

#endif
