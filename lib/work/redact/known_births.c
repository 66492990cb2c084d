#include "work/redact/known_births.h"
#include "base/array.h"
#include "logic/privacy/private_parts.h"
#include "model/record/identity.h"
#include "text/plain.h"
#include "work/shared/name_files.h"
#include <string.h>

void known_births_init(struct known_births *births, struct arena *arena)
{
	*births = (struct known_births){ .arena = arena };
	index_init(&births->families, arena);
}

void known_births_add(struct known_births *births, struct context *context, struct slice family)
{
	struct slice path = name_file_path(family, births->arena), bytes;
	struct identity identity;
	struct diag_list unheard;

	if (index_get(&births->families, family) != NULL)
		return;
	index_put(&births->families, arena_copy(births->arena, family), births);
	diag_list_init(&unheard, births->arena);
	/* A file that cannot be read was refused when its names were. */
	if (source_read(context->store.identities, path, SOURCE_RECORD_CAP, births->arena, &unheard,
		    &bytes) != SOURCE_FOUND ||
		!identity_read(path, bytes, births->arena, &unheard, &identity))
		return;
	for (size_t i = 0; i < identity.count; i++) {
		day_number born = identity.members[i].details.born;
		if (born != DATE_NONE)
			*(day_number *)arena_push(births->arena, &births->days, &births->count,
				&births->capacity, sizeof *births->days) = born;
	}
}

static const char *const months[] = { "ledna", "unora", "brezna", "dubna", "kvetna", "cervna",
	"cervence", "srpna", "zari", "rijna", "listopadu", "prosince" };

/* How people write a day, as text/plain.h shows it. */
static struct slice_list forms_of(day_number born, struct arena *arena)
{
	struct slice_list forms = { 0 };
	int year, month, day;

	date_to_civil(born, &year, &month, &day);
	const struct slice all[] = {
		date_text(born, arena),
		arena_format(arena, "%d. %d. %d", day, month, year),
		arena_format(arena, "%d.%d.%d", day, month, year),
		arena_format(arena, "%d. %d.%d", day, month, year),
		arena_format(arena, "%02d. %02d. %d", day, month, year),
		arena_format(arena, "%02d.%02d.%d", day, month, year),
		arena_format(arena, "%d/%d/%d", day, month, year),
		arena_format(arena, "%02d/%02d/%d", day, month, year),
		arena_format(arena, "%d. %s %d", day, months[month - 1], year),
		arena_format(arena, "%d.%s %d", day, months[month - 1], year),
	};
	for (size_t i = 0; i < ARRAY_LEN(all); i++)
		slice_list_add(&forms, arena, all[i]);
	return forms;
}

/* Each place of the form that is no part of a longer number. */
static void find_form(const struct decoded *plain, struct slice form, struct arena *arena,
	struct redactions *found)
{
	struct slice text = plain->text;
	const char *at = text.data;

	while ((at = memmem(at, text.length - (size_t)(at - text.data), form.data, form.length)) !=
		NULL) {
		size_t start = (size_t)(at - text.data), end = start + form.length;
		const struct redaction item = { .start = decoded_origin(plain, start),
			.end = decoded_origin(plain, end),
			.kind = REDACT_BIRTH_DATE };
		bool is_whole = (start == 0 || !private_is_digit(text.data[start - 1])) &&
				!private_is_digit(private_byte(text, end));
		if (is_whole)
			redactions_add(found, &item, arena);
		at = text.data + end;
	}
}

void known_births_find(
	const struct known_births *births, struct slice text, struct redactions *found)
{
	struct decoded plain;

	if (births->count == 0)
		return;
	plain_read(text, births->arena, &plain);
	for (size_t i = 0; i < births->count; i++) {
		struct slice_list forms = forms_of(births->days[i], births->arena);
		for (size_t k = 0; k < forms.count; k++)
			find_form(&plain, forms.items[k], births->arena, found);
	}
}
