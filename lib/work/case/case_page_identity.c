#include "base/array.h"
#include "model/record/identity.h"
#include "work/case/case_page.h"

static void say(struct case_page *page, struct section *section, const char *who, const char *what,
	struct slice text)
{
	if (!slice_is_empty(text))
		section_add_paragraph(section, page->arena, PARAGRAPH_ITEM,
			arena_format(page->arena, "%s, %s: %s", who, what, slice_text(text)));
}

static void say_details(struct case_page *page, struct section *section, const char *who,
	const struct identity_details *details)
{
	char day[DATE_TEXT_SIZE];

	say(page, section, who, _("full name"), details->name);
	say(page, section, who, _("born"), slice_from(date_format(details->born, day)));
	say(page, section, who, _("address"), details->address);
	say(page, section, who, _("telephone"), details->phone);
	say(page, section, who, _("school"), details->school);
	say(page, section, who, _("doctor"), details->doctor);
}

static void read_failed(struct case_page *page)
{
	page->context->broken = true;
}

/* A file of the ring; false when it is not there or cannot be read. */
static bool read_file(
	struct case_page *page, struct slice path, struct slice *shown, struct slice *bytes)
{
	struct context *context = page->context;
	enum source_found found = source_read(context->store.identities, path, SOURCE_RECORD_CAP,
		page->arena, context->diags, bytes);

	*shown = store_shown(&context->store, RING_IDENTITIES, path, page->arena);
	if (found == SOURCE_FAILED)
		read_failed(page);
	return found == SOURCE_FOUND;
}

static void say_identity(struct case_page *page, struct section *section)
{
	struct slice path = arena_format(page->arena, "%s.md", slice_text(page->file->id));
	struct identity identity = { 0 };
	struct slice shown, bytes;

	if (!read_file(page, path, &shown, &bytes)) {
		section_add_paragraph(section, page->arena, PARAGRAPH_TEXT,
			slice_from(_("nothing is known of them")));
		return;
	}
	if (!identity_read(shown, bytes, page->arena, page->context->diags, &identity))
		read_failed(page);
	for (size_t i = 0; i < identity.count; i++)
		say_details(page, section, slice_text(identity.members[i].id),
			&identity.members[i].details);
	say_details(page, section, _("family"), &identity.family);
	for (size_t i = 0; i < identity.others.count; i++)
		say(page, section, _("family"), _("another name"), identity.others.items[i]);
}

static void say_reporter(struct case_page *page, struct section *section)
{
	const struct case_facts *facts = page->file->facts;
	struct reporter reporter = { 0 };
	struct slice shown, bytes, path;

	if (facts == NULL || facts->signal.data == NULL) {
		section_add_paragraph(section, page->arena, PARAGRAPH_TEXT,
			slice_from(_("the case names no signal that it began with")));
		return;
	}
	path = arena_format(page->arena, "reporters/%s.md", facts->signal.data);
	if (!read_file(page, path, &shown, &bytes)) {
		section_add_paragraph(section, page->arena, PARAGRAPH_TEXT,
			slice_from(_("nothing is known of who reported")));
		return;
	}
	if (!reporter_read(shown, bytes, page->arena, page->context->diags, &reporter))
		read_failed(page);
	say(page, section, _("who reported"), _("full name"), reporter.name);
	say(page, section, _("who reported"), _("contact"), reporter.contact);
}

void case_page_add_identity(struct case_page *page)
{
	struct section *section;

	if (!page->request->identity)
		return;
	section = case_page_section(page, "identity", N_("Who they are"));
	section_add_paragraph(section, page->arena, PARAGRAPH_WARNING,
		slice_from(_("this must stay here: no copy, no print, no picture of it")));
	say_identity(page, section);
	if (page->request->reporter)
		say_reporter(page, section);
}
