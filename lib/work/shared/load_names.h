/* The names of the identities' ring, made ready for scanning texts. */
#ifndef WORK_LOAD_NAMES_H
#define WORK_LOAD_NAMES_H

#include "logic/privacy/name_set.h"
#include "work/shared/context.h"

/* The names of one family. SOURCE_ABSENT: nothing is known of it, or there is no such ring; there
 * is no set then. SOURCE_FAILED: its file cannot be read, with findings. */
enum source_found load_family_names(
	struct context *context, struct slice case_id, struct name_set *names);

/* The same for one of many families: `common` comes from load_common_words(), once for all. */
bool load_common_words(struct context *context, struct name_set *common);
enum source_found load_next_family(struct context *context, const struct name_set *common,
	struct slice case_id, struct name_set *names);

/* The name of who reported a signal, as load_family_names(). */
enum source_found load_reporter_names(
	struct context *context, struct slice stem, struct name_set *names);

/* The names of all families and of all who reported. False with findings when there is no such ring
 * (rule "no-identities") or a file of it cannot be read: then nothing may be released. */
bool load_all_names(struct context *context, struct name_set *names);

#endif
