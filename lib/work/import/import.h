/* One import, of whatever form; only the files that make it up (import_*.c) include this. */
#ifndef WORK_IMPORT_H
#define WORK_IMPORT_H

#include "logic/import/need_patterns.h"
#include "model/import/imported.h"
#include "text/encoding.h"
#include "work/import/import_services.h"
#include "work/import/import_table.h"

struct import {
	struct context *context;
	struct slice path;	       /* of the directory, as it was given */
	struct slice source;	       /* its name in the store */
	const enum encoding *encoding; /* that was asked for; NULL: what a package says, or UTF-8 */
	struct import_table places, services; /* of the store */
	struct need_patterns patterns;
	struct import_report report;
	size_t read, refused, unknown_status;
};

/* Reads the directory and brings its places and services into the two tables of the store. False
 * with findings when it cannot be read: then nothing may be written. */
bool import_hsds(struct import *import);
bool import_rpss(struct import *import);

enum { IMPORT_ID_MOST = 255 /* bytes of a directory's id */ };

/* Whether a text holds what looks like a birth number: nothing of the kind comes into a store. */
bool import_is_private(struct slice text);

/* A warning about a value of the directory; a long text is cut. */
void import_warn(struct context *context, const char *rule, const struct position *position,
	struct slice text);

/* Whether the path names a file of JSON, not a folder; and the folder that it is or lies in, with
 * a slash at its end. */
bool import_is_json(struct slice path);
struct slice import_folder(struct slice path, struct arena *arena);

/* Services that the directory does not have any more (by `ids`, of it) become inactive; unless not
 * all of `file` could be read, for then what was not may be what seems to be gone: a note. */
void import_leave_services(
	struct import *import, const struct index *ids, struct slice file, bool is_whole);

#endif
