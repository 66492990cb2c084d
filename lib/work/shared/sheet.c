#include "work/shared/sheet.h"
#include "base/translate.h"
#include "work/shared/begin_document.h"
#include <string.h>

void sheet_begin(struct sheet *sheet, const struct context *context, const char *kind,
	struct slice title, struct document *document)
{
	begin_document(context, kind, title, document);
	*sheet = (struct sheet){ .arena = context->arena, .document = document };
}

void sheet_section(struct sheet *sheet, const char *name, const char *title)
{
	sheet->section = document_add_section(
		sheet->document, sheet->arena, name, slice_from(translate(title)));
}

void sheet_say(struct sheet *sheet, const char *label, struct slice text)
{
	if (slice_is_empty(text))
		return;
	if (label != NULL)
		text = arena_format(sheet->arena, "%s: %s", label, slice_text(text));
	section_add_paragraph(sheet->section, sheet->arena, PARAGRAPH_ITEM, text);
}

void sheet_tell(struct sheet *sheet, enum paragraph_kind kind, struct slice text)
{
	section_add_paragraph(sheet->section, sheet->arena, kind, text);
}

struct slice sheet_phone(struct slice phone, struct arena *arena)
{
	static const char country[] = "+420";
	enum { GROUP = 3, DIGITS = 9 };
	size_t head = strlen(country);

	if (!slice_starts(phone, country) || phone.length != head + DIGITS)
		return phone;
	for (size_t i = head; i < phone.length; i++)
		if (phone.data[i] < '0' || phone.data[i] > '9')
			return phone;
	const char *groups = phone.data + head;
	return arena_format(arena, "%s %.*s %.*s %.*s", country, GROUP, groups, GROUP,
		groups + GROUP, GROUP, groups + 2 * GROUP);
}

struct slice sheet_day(day_number day, struct arena *arena)
{
	int year, month, day_of_month;

	if (day == DATE_NONE)
		return (struct slice){ 0 };
	date_to_civil(day, &year, &month, &day_of_month);
	/* TRANSLATORS: year, month, day; another order by %3$d. %2$d. %1$d */
	return arena_format(arena, _("%04d-%02d-%02d"), year, month, day_of_month);
}
