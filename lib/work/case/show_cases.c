#include "work/case/show_cases.h"
#include "base/array.h"
#include "text/nearest.h"
#include "work/case/case_page.h"
#include "work/shared/begin_document.h"
#include "work/shared/option.h"
#include "work/shared/take_value.h"

/* The sections in their order. */
static void (*const sections[])(struct case_page *page) = {
	case_page_add_facts,
	case_page_add_duties,
	case_page_add_identity,
	case_page_add_situation,
	case_page_add_signals,
	case_page_add_members,
	case_page_add_levels,
	case_page_add_safety,
	case_page_add_consents,
	case_page_add_notices,
	case_page_add_goals,
	case_page_add_needs,
	case_page_add_tasks,
	case_page_add_referrals,
	case_page_add_timeline,
	case_page_add_log,
};

static struct slice title_of(struct context *context, const struct case_file *file)
{
	struct slice id = file->id;

	if (file->facts == NULL || file->facts->handle.data == NULL)
		return arena_format(context->arena, _("Case %s"), slice_text(id));
	return arena_format(
		context->arena, _("Case %s (%s)"), slice_text(id), file->facts->handle.data);
}

static void add_page(struct case_page *page, struct value *list)
{
	struct arena *arena = page->arena;
	struct case_summary *summary = arena_take(arena, 1, sizeof *summary);

	summarize_case(page->context, page->file, page->cards, arena, summary);
	page->summary = summary;
	page->data = value_object(arena);
	if (page->file->facts != NULL)
		case_value(summary, arena, page->data);
	else
		value_set(page->data, arena, "case", value_text(arena, page->file->id));
	for (size_t i = 0; i < ARRAY_LEN(sections); i++)
		sections[i](page);
	value_append(list, arena, page->data);
}

/* A kind by its name or label. */
static bool check_kind(struct context *context, struct slice *named)
{
	struct word words[RECORD_KIND_COUNT + 1] = { 0 };
	struct nearest nearest;
	struct slice kind;
	size_t count = 0;

	for (int i = RECORD_NONE + 1; i < RECORD_KIND_COUNT; i++)
		if (record_kinds[i].homes & HOME_CASE)
			words[count++] =
				(struct word){ record_kinds[i].name, record_kinds[i].label };
	if (!understand_word(context, "kind", words, *named, named))
		return false;
	kind = *named;

	nearest_init(&nearest, kind);
	for (int i = RECORD_NONE + 1; i < RECORD_KIND_COUNT; i++) {
		if (!(record_kinds[i].homes & HOME_CASE))
			continue;
		if (slice_equals(kind, record_kinds[i].name))
			return true;
		nearest_offer(&nearest, slice_from(record_kinds[i].name));
	}
	struct slice best = nearest_names(&nearest, context->arena);
	return diag_unknown(context->diags, SEVERITY_USAGE,
		&(struct unknown){ "option", NULL, best, _("spis-store(5) lists them") },
		_("--kind: '%s' is not a kind of record"), slice_text(kind));
}

static bool check_request(struct context *context, struct show_cases_request *request)
{
	if (request->kind.data != NULL && !check_kind(context, &request->kind))
		return false;
	if (request->reporter && !request->identity)
		return option_need(context, false, "identity", _("--reporter goes with it"));
	return !request->identity ||
	       store_need(&context->store, RING_IDENTITIES, context->diags) != NULL;
}

bool show_cases(struct context *context, const struct slice *named, size_t count,
	const struct show_cases_request *asked, struct document *document)
{
	struct show_cases_request request = *asked;
	struct arena *arena = context->arena;
	struct value *list = value_list(arena);
	struct slice_list folders = { 0 };
	struct duty_sources sources;

	if (!check_request(context, &request) || !load_platform(context, PLATFORM_PLACES) ||
		!load_duty_sources(context, &sources) ||
		!find_cases(context, named, count, false, &folders))
		return false;
	begin_document(context, "case",
		arena_format(arena, translate_plural("%zu case", "%zu cases", folders.count),
			folders.count),
		document);
	document->data = value_list(arena);
	for (size_t i = 0; i < folders.count; i++) {
		struct case_file file;
		struct case_page page = { context, arena, context->language, &request, &file, NULL,
			&sources, &sources.cards, document, NULL, folders.count > 1 };
		if (!load_case(context, folders.items[i], arena, &file))
			return false;
		add_page(&page, list);
		if (folders.count == 1)
			document->title = title_of(context, &file);
	}
	value_append(document->data, arena, list);
	return true;
}
