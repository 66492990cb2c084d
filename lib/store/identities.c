#include "store/identities.h"
#include "base/translate.h"
#include "store/real_path.h"
#include <sys/stat.h>

bool identities_check(struct slice identities, const struct store *store, struct arena *arena,
	struct diag_list *diags)
{
	struct stat status;
	struct slice real = real_path(identities, arena);
	if (slice_is_empty(real) || stat(real.data, &status) != 0)
		return true;
	struct position position = { .file = identities };
	if (!store_is_outside(store, real.data, arena))
		return diag_add(diags, SEVERITY_ERROR, "identities-inside", &position,
			_("identities lie inside a store or its git work tree (move them "
			  "outside)"));
	if (status.st_mode & (S_IRWXG | S_IRWXO))
		return diag_add(diags, SEVERITY_ERROR, "identities-open", &position,
			_("others have access to the identities (chmod 700 %s)"), identities.data);
	return true;
}
