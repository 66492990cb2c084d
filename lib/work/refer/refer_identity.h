/* Who a family is, on the sheet for the service that they agreed to be told to. */
#ifndef WORK_REFER_IDENTITY_H
#define WORK_REFER_IDENTITY_H

#include "work/shared/referral_value.h"
#include "work/shared/sheet.h"

/* Those whom the referral is for and those who agreed, and how to reach them. When it is not safe
 * to contact one of them, nobody's telephone or address is told. The identities' ring is here.
 * False with findings when nothing is known of them or their file cannot be read. */
bool refer_identity_add(struct sheet *sheet, struct context *context, const struct case_file *file,
	const struct referral *referral, const struct record *consent);

#endif
