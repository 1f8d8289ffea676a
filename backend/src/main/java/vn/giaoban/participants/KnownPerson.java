package vn.giaoban.participants;

import org.jspecify.annotations.Nullable;

/** Somebody who was named before, offered while a name is typed. */
record KnownPerson(
        String name, @Nullable String title, @Nullable String unitName) {}
