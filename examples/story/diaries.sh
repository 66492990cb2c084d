# shellcheck shell=sh disable=SC2154
