#include "cli/environment.h"
#include "base/array.h"
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

struct slice environment_variable(const char *name)
{
	struct slice value = slice_from(getenv(name));

	return slice_is_empty(value) ? (struct slice){ 0 } : value;
}

bool environment_today(struct diag_list *diags, day_number *today)
{
	struct slice fixed = environment_variable("SPIS_TODAY");

	if (fixed.data != NULL) {
		if (date_parse(fixed, today))
			return true;
		return diag_add(diags, SEVERITY_USAGE, "date", NULL,
			_("SPIS_TODAY: '%s' is not a day (YYYY-MM-DD)"), fixed.data);
	}
	time_t now = time(NULL);
	struct tm local;
	localtime_r(&now, &local);
	*today = date_from_civil(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
	return true;
}

int64_t environment_now(day_number today)
{
	enum { SECONDS_A_DAY = 24 * 60 * 60 };

	if (environment_variable("SPIS_TODAY").data != NULL)
		return (int64_t)today * SECONDS_A_DAY;
	return time(NULL);
}

uint64_t environment_seed(void)
{
	struct slice fixed = environment_variable("SPIS_SEED");
	uint64_t seed = 0;

	if (fixed.data != NULL)
		return strtoull(fixed.data, NULL, 10);
	if (getrandom(&seed, sizeof seed, 0) != (ssize_t)sizeof seed)
		seed = (uint64_t)time(NULL) << 20 ^ (uint64_t)getpid();
	return seed;
}

struct slice environment_own_folder(struct arena *arena)
{
	size_t size = 256;

	for (;;) {
		char *path = arena_take(arena, size, 1);
		ssize_t length = readlink("/proc/self/exe", path, size);
		if (length < 0)
			return (struct slice){ 0 };
		if ((size_t)length < size) {
			char *slash = memrchr(path, '/', (size_t)length);
			return arena_copy(arena,
				(struct slice){ path, slash == NULL ? 0 : (size_t)(slash - path) });
		}
		size *= 2;
	}
}

struct slice environment_share(struct arena *arena)
{
	static const char *const places[] = { "/../share", "/../../share" };
	struct slice folder = environment_own_folder(arena);
	struct slice share = { 0 };

	for (size_t i = 0; i < ARRAY_LEN(places); i++) {
		share = arena_format(arena, "%s%s", slice_text(folder), places[i]);
		struct slice seed = arena_format(arena, "%s/spis/seed", share.data);
		if (access(seed.data, R_OK) == 0)
			break;
	}
	return share;
}

struct slice environment_drafts(struct arena *arena)
{
	struct slice state = environment_variable("XDG_STATE_HOME");
	struct slice home = environment_variable("HOME");

	if (slice_starts(state, "/"))
		return arena_format(arena, "%s/spis", state.data);
	if (slice_starts(home, "/"))
		return arena_format(arena, "%s/.local/state/spis", home.data);
	return (struct slice){ 0 };
}

struct slice environment_dictionary(void)
{
	struct slice folder = environment_variable("DICPATH");

	return folder.data != NULL ? folder : slice_from("/usr/share/hunspell");
}

enum language environment_language(void)
{
	static const char *const names[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		struct slice value = environment_variable(names[i]);
		if (value.data != NULL)
			return slice_starts(value, "cs") ? LANGUAGE_CZECH : LANGUAGE_ENGLISH;
	}
	return LANGUAGE_ENGLISH;
}

/*
 * gettext looks for no catalogue in the C locale, and a machine need not have a Czech one: with
 * C.UTF-8, which glibc has built in, LANGUAGE alone decides.
 */
void environment_speak(enum language language, struct arena *arena)
{
	struct slice share = environment_share(arena);

	setlocale(LC_CTYPE, "C.UTF-8");
	setlocale(LC_MESSAGES, "C.UTF-8");
	setenv("LANGUAGE", language == LANGUAGE_CZECH ? "cs" : "en", 1);
	translate_open(arena_format(arena, "%s/locale", slice_text(share)).data);
}

const char *environment_in_czech(const char *text)
{
	bool english = environment_language() == LANGUAGE_ENGLISH;

	if (english)
		setenv("LANGUAGE", "cs", 1);
	translate_anew();
	const char *czech = translate(text);
	if (english)
		setenv("LANGUAGE", "en", 1);
	translate_anew();
	return czech;
}

size_t environment_width(void)
{
	struct winsize size;

	if (!isatty(STDOUT_FILENO))
		return 0;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 20)
		return 80;
	return size.ws_col;
}

size_t environment_height(void)
{
	struct winsize size;

	return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 ? size.ws_row : 24;
}

struct slice environment_pager(void)
{
	const char *pager = getenv("SPIS_PAGER");
	struct slice terminal = environment_variable("TERM");

	if (pager == NULL)
		pager = getenv("PAGER");
	if (pager == NULL)
		pager = "less";
	if (!isatty(STDOUT_FILENO) || terminal.data == NULL || slice_equals(terminal, "dumb") ||
		*pager == '\0' || strcmp(pager, "cat") == 0)
		return (struct slice){ 0 };
	setenv("LESS", "FRX", 0);
	setenv("LV", "-c", 0);
	setenv("LESSHISTFILE", "-", 0);
	return slice_from(pager);
}

bool environment_colour(void)
{
	return isatty(STDOUT_FILENO) && environment_variable("NO_COLOR").data == NULL;
}

bool environment_ascii(int descriptor)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
	struct slice value = { 0 };

	for (size_t i = 0; i < ARRAY_LEN(names) && value.data == NULL; i++)
		value = environment_variable(names[i]);
	return isatty(descriptor) && strcasestr(slice_text(value), "UTF-8") == NULL &&
	       strcasestr(slice_text(value), "UTF8") == NULL;
}

bool environment_interactive(void)
{
	return isatty(STDIN_FILENO);
}
