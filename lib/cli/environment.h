/* What the machine tells a command: the clock, the environment, the terminal, where our data lies.
 * The only place that asks. */
#ifndef CLI_ENVIRONMENT_H
#define CLI_ENVIRONMENT_H

#include "base/translate.h"
#include "work/shared/context.h"

/* SPIS_TODAY, else the local day. False with a usage finding when SPIS_TODAY is no date. */
bool environment_today(struct diag_list *diags, day_number *today);

/* Seconds since 1970 UTC; the start of SPIS_TODAY where that is set, so that what depends on the
 * clock can be made again. */
int64_t environment_now(day_number today);

/* SPIS_SEED, else from the system. */
uint64_t environment_seed(void);

/* An environment variable; absent when unset or empty. */
struct slice environment_variable(const char *name);

/* The folder that this program lies in, as the system knows it. */
struct slice environment_own_folder(struct arena *arena);

/* The folder `share` that belongs to this program: beside its bin/ or above its libexec/spis/. */
struct slice environment_share(struct arena *arena);

/* The user's folder for what is unfinished: spis/ in XDG_STATE_HOME, else in ~/.local/state (XDG
 * Base Directory Specification 0.8). Absent without either. */
struct slice environment_drafts(struct arena *arena);

/* The folder of hunspell's dictionaries: DICPATH, which hunspell knows too, else where systems put
 * them. */
struct slice environment_dictionary(void);

/* The language of LANGUAGE, LC_ALL, LC_MESSAGES or LANG. */
enum language environment_language(void);

/* Sets the process's language: LC_CTYPE C.UTF-8, gettext's catalogue. Once a process. */
void environment_speak(enum language language, struct arena *arena);

/* A message in Czech, whichever language the process speaks. */
const char *environment_in_czech(const char *text);

/* Columns of the terminal on standard output; 80 when unknown, 0 when it is not a terminal. */
size_t environment_width(void);

/* Lines of the terminal on standard output; 24 when unknown. */
size_t environment_height(void);

/* The command line that long pages go through: SPIS_PAGER, else PAGER, else less. Absent where none
 * is wanted ("" and "cat"), and where standard output is no terminal or one that cannot move its
 * cursor (TERM). Prepares the environment for it as git does: LESS and LV are set where they are
 * not; in addition less keeps no history of what was searched for, which may be names. */
struct slice environment_pager(void);

/* Whether colour may be used on standard output: a terminal, and NO_COLOR unset. */
bool environment_colour(void);

/* Whether the descriptor is a terminal whose locale (LC_ALL, LC_CTYPE, LANG) is not UTF-8. */
bool environment_ascii(int descriptor);

/* Whether standard input is a terminal. */
bool environment_interactive(void);

#endif
