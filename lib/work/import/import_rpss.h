/* The state of an import of the Czech register; only the files that make it up include this. */
#ifndef WORK_IMPORT_RPSS_H
#define WORK_IMPORT_RPSS_H

#include "model/import/rpss.h"
#include "work/import/import.h"

/* An address at which there is a facility of one or several services. */
struct rpss_place {
	struct imported_place record;
	struct position position;
	struct slice id; /* in the store, once it is there */
	bool is_secret;	 /* of at least one service: then it is nobody's */
};

/* A service as it is kept until the whole file has been read. */
struct rpss_kept {
	struct imported_service record;
	struct slice_list places; /* source ids */
	struct position position;
};

struct rpss_import {
	struct import *common;
	struct context *context;
	struct slice file;    /* its name in findings */
	struct index names;   /* of the ministry's code lists: code -> struct slice */
	struct index unnamed; /* codes that nobody knows, each said once */
	struct index texts;   /* what is kept of services, each text once: struct slice */
	struct index places;  /* source id -> struct rpss_place */
	struct rpss_place **place_list;
	size_t place_count, place_capacity;
	const char **fates; /* what became of each text of the service that is being read */
	struct index ids;   /* source id -> struct rpss_kept */
	struct rpss_kept **items;
	size_t count, capacity;
	bool has_nameless; /* a service without an id: which one, nobody knows */
};

/* A text as long as the import lives; equal ones are one. */
struct slice rpss_keep(struct rpss_import *import, struct slice text);

/* The text has gone into the store, or has told what else goes there. */
void rpss_use(struct rpss_import *import, const struct rpss_text *text);

/* It has not, for that reason (a stable word), unless it is used elsewhere; and the same said as a
 * warning at its place. */
void rpss_leave(struct rpss_import *import, const struct rpss_text *text, const char *reason);
void rpss_say_left(struct rpss_import *import, const struct rpss_text *text, const char *reason,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Its text, kept and used; empty, with a warning, when it holds a birth number. */
struct slice rpss_take(struct rpss_import *import, const struct rpss_text *text);

void rpss_use_code(struct rpss_import *import, const struct rpss_code *code);

/* Whether nothing has been said yet of a code that nobody knows. */
bool rpss_is_news(struct rpss_import *import, struct slice code);

/* The name of a code: the one beside it, or that of the code list of that name; empty, with a
 * warning once, when there is none. The code is not used by that yet. */
struct slice rpss_name_of(
	struct rpss_import *import, const struct rpss_code *code, const char *list);

/* Brings the places of a service's facilities together with those of before; their source ids. */
struct slice_list rpss_map_places(
	struct rpss_import *import, const struct rpss_item *item, struct slice source_id);

/* Whether a facility serves on the day of the import. */
bool rpss_is_current(
	struct rpss_import *import, const struct rpss_text *from, const struct rpss_text *to);

/* What a service of the register is in the store, but for its id and places. */
void rpss_map_service(
	struct rpss_import *import, const struct rpss_item *item, struct imported_service *record);

#endif
