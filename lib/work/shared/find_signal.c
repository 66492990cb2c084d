#include "work/shared/find_signal.h"
#include "model/name.h"
#include "text/nearest.h"

/* The names are enough to offer the nearest: nothing is opened. */
static void offer_year(struct context *context, struct slice year, struct nearest *nearest)
{
	struct slice folder = arena_format(context->arena, "signals/%s", slice_text(year));
	struct source_entries entries;

	source_list(context->store.cases, folder, context->arena, context->diags, &entries);
	for (size_t i = 0; i < entries.count; i++)
		nearest_offer(nearest, name_of_path(entries.items[i].name));
}

static bool unknown(struct context *context, struct slice named)
{
	struct source_entries years;
	struct nearest nearest;

	nearest_init(&nearest, named);
	source_list(context->store.cases, slice_from("signals"), context->arena, context->diags,
		&years);
	for (size_t i = 0; i < years.count; i++)
		offer_year(context, years.items[i].name, &nearest);
	struct slice best = nearest_best(&nearest);
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-signal", NULL, best, _("signal-log --list lists all signals") },
		_("signal '%s' not found"), slice_text(named));
}

bool find_signal(struct context *context, struct slice named, struct record *signal)
{
	struct slice bytes, name = arena_copy(context->arena, name_of_path(named));
	struct stem stem;

	if (store_need(&context->store, RING_CASES, context->diags) == NULL)
		return false;
	if (!name_read_stem(name, &stem) || record_kind_of_stem(name) != RECORD_SIGNAL)
		return unknown(context, name);
	struct slice path = arena_format(
		context->arena, "signals/%d/%s.md", date_year(stem.date), slice_text(name));
	struct slice shown = store_shown(&context->store, RING_CASES, path, context->arena);
	switch (source_read(context->store.cases, path, SOURCE_RECORD_CAP, context->arena,
		context->diags, &bytes)) {
	case SOURCE_FOUND:
		break;
	case SOURCE_ABSENT:
		return unknown(context, name);
	default:
		return false;
	}
	if (!record_read(path, shown, bytes, HOME_SIGNALS, context->arena, context->diags, signal))
		return false;
	return !signal->erased ||
	       diag_add(context->diags, SEVERITY_ERROR, "erased", NULL,
		       _("signal %s was erased (nothing may be written of it)"), slice_text(name));
}
