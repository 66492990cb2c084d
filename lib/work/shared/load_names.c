#include "work/shared/load_names.h"
#include "work/shared/load_platform.h"
#include "work/shared/name_index.h"

bool load_all_names(struct context *context, struct name_set *names)
{
	const struct rows *places = &context->platform.places.rows;
	const struct name_image *index;

	if (context->store.identities == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "no-identities", NULL,
			_("the identities are not at hand, so nobody can say that this names "
			  "nobody (git config spis.identities DIR, or SPIS_IDENTITIES)"));
	if (!load_platform(context, PLATFORM_PLACES) ||
		!name_index_load(context, (struct slice){ 0 }, true, &index))
		return false;
	name_set_init(names, context->arena);
	for (size_t i = 0; i < places->count; i++)
		name_set_add_known(
			names, NAME_PLACE, ((const struct place *)rows_at(places, i))->name);
	name_set_close(names);
	names->names = *index;
	return true;
}
