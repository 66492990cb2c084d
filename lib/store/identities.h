/* Where the identities may lie; only lib/store includes this. */
#ifndef STORE_IDENTITIES_H
#define STORE_IDENTITIES_H

#include "store/store.h"

/* Whether the directory is outside every store and outside the work trees that hold the roots of
 * this one, and shut for group and others. False and a finding otherwise; one that is not there is
 * fine. */
bool identities_check(struct slice identities, const struct store *store, struct arena *arena,
	struct diag_list *diags);

#endif
