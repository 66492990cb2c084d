/*
 * What the numbers of one period tell of another's (report(1), "What the numbers tell together"):
 * the end of a period is the start of the next, needs of families that stay, two reports of one
 * period, periods within others.
 */
#ifndef LOGIC_LINKS_H
#define LOGIC_LINKS_H

#include "logic/audit/told.h"

/* Sorts the periods by time and adds all links between them, in the order of time. */
void links_bind(struct told_period **periods, size_t count);

#endif
