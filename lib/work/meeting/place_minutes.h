/* Where minutes that somebody wrote belong. */
#ifndef WORK_PLACE_MINUTES_H
#define WORK_PLACE_MINUTES_H

#include "work/meeting/check_minutes.h"

/* Reads the front matter of minutes->bytes, whose name in findings is minutes->shown, and finds the
 * ring, the folder and the records beside which they will lie; `case_named` (or absent) names the
 * case where the minutes do not, and adds the line. False with findings. The path is the caller's
 * business. */
bool place_minutes(struct context *context, struct slice case_named, struct minutes *minutes);

#endif
