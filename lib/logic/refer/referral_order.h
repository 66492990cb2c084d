/*
 * The legal orders of a referral's events (spis-store(5), referral), and its state, which
 * follows from them. Events are in the order of referral_events(): by date, then by their words.
 */
#ifndef LOGIC_REFERRAL_ORDER_H
#define LOGIC_REFERRAL_ORDER_H

#include "model/record/referral.h"

/* The state that the last event gives; requested without any. */
enum referral_state referral_state_of(const struct referral_event *events, size_t count);

/* The index of the first event that may not stand where it does; `count` when all may. */
size_t referral_order_fault(const struct referral_event *events, size_t count);

/* An end that is not the last event: two clones may each have ended a referral, and what became of
 * it is not known until one end is taken back. NULL when there is none. */
const struct referral_event *referral_other_end(const struct referral_event *events, size_t count);

/* The words that may follow, and who acts: "accepted, started, cancelled; the service offers a
 * place". Absent when none may. */
struct slice referral_next_text(
	const struct referral_event *events, size_t count, struct arena *arena);

/* Adds an error of rule "event-order" for the event at the index that referral_order_fault() gave,
 * saying what would be right; false. */
bool referral_order_report(const struct referral_event *events, size_t fault,
	const struct position *position, struct diag_list *diags);

/* The same for a record of kind referral that was read. */
bool referral_order_check(
	const struct record *record, struct arena *arena, struct diag_list *diags);

#endif
