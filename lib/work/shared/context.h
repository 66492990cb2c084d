/*
 * What every piece of work stands on: the store, its settings, the day, the person, and where
 * changes and findings gather. Filled once by context_open() from what lib/cli read off the command
 * line and the environment; no piece of work asks for either itself.
 */
#ifndef WORK_CONTEXT_H
#define WORK_CONTEXT_H

#include "base/random.h"
#include "model/platform.h"
#include "store/write.h"

struct context_options {
	struct store_options store;
	bool writes; /* take the lock; refuse a store that we may not write */
	bool dry_run;
	bool commit;	  /* --commit; spis.auto-commit is asked as well */
	bool interactive; /* standard input is a terminal: prefixes and handles may name cases to
			     write */
	struct slice by;  /* --by, else SPIS_USER; absent: git's user.email in people.csv */
	day_number today;
	int64_t now;	 /* seconds since 1970 UTC */
	day_number date; /* --date; DATE_NONE: today */
	enum language language;
	bool for_people; /* a listing goes to a terminal or is asked for as a table */
	uint64_t seed;
	struct slice data;	 /* the folder share/spis of the installation */
	struct slice dictionary; /* the folder of hunspell's dictionaries */
	struct slice drafts;	 /* the user's folder of what is unfinished; absent: none known */
	bool (*say)(struct slice text); /* at once on standard error; NULL: with the talk */
	/* A message in Czech, whatever the language of the process; NULL: nobody can tell. */
	const char *(*in_czech)(const char *text);
};

struct kept_names;
struct guard_known;

struct context {
	struct arena *arena;
	struct diag_list *diags;
	struct store store;
	struct store_lock *lock;
	struct platform platform; /* settings always; the rest by load_platform() */
	unsigned loaded;	  /* bits of enum platform_part, kept by load_platform() */
	day_number today, date;
	int64_t now;
	bool dated;		/* --date was given; else date is today */
	enum language language; /* of texts from the store: cards, vocabulary */
	bool for_people;	/* who lists much need not make words for machines */
	struct random_stream random;
	struct slice by; /* a person's id; absent when nobody was named */
	bool dry_run, commit, interactive;
	struct slice data, drafts, dictionary;
	struct kept_names *names;  /* work/shared/name_index.h; NULL until it is asked for */
	struct guard_known *known; /* work/shared/guard_known.h; NULL until then */
	bool (*say)(struct slice text);
	const char *(*in_czech)(const char *text);
	struct change_list changes;
	struct buf output; /* what goes to standard output */
	struct buf talk;   /* what goes to standard error besides findings */
	bool texts_warned; /* lines of new texts were warned of where the person wrote them */
	bool broken;	   /* a record that could not be read was left out: status 3 */
	bool answer_is_no; /* nothing found or findings: status 1 */
};

/* Fills a context that has no store (store-init). */
bool context_prepare(struct context *context, const struct context_options *options,
	struct arena *arena, struct diag_list *diags);

/* Opens the store and reads its settings; False with findings. context_close() also after a
 * failure. */
bool context_open(struct context *context, const struct context_options *options,
	struct arena *arena, struct diag_list *diags);
void context_close(struct context *context);

/* Gives the lock back, for good: once all is written, and before anything is said, since whoever
 * listens may be slow. Harmless without one. */
void context_unlock(struct context *context);

/* Says it at once, behind all talk so far, however the command ends. */
void context_say(struct context *context, struct slice text);

/* Whether a text can be searched for names: false with a finding where git cannot be asked for the
 * identities, or where they cannot be read. Nothing that was not searched is taken for clean. Where
 * none are configured that is a warning each time, until the configuration says `none`. */
bool context_knows_names(struct context *context);

/* Reads the settings of the store that is open; refuses a store that we may not write, when the
 * work `writes`. Part of context_open(). */
bool context_read_settings(struct context *context, bool writes);

/* The person who acts (--by): an error of rule "person" when nobody is known, or when the id is not
 * in people.csv (nearest offered); a warning when they have left. Loads people.csv. */
bool context_person(struct context *context, struct slice *person);

#endif
