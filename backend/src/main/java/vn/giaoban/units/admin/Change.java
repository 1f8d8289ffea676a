package vn.giaoban.units.admin;

import vn.giaoban.platform.Refusal;

/** One decision of an administrator, to be tried on a tree. */
interface Change {

    /** @throws Refusal when it cannot be; what it does to the tree as a whole is checked afterwards */
    Told on(Tree tree, NewBodies newBodies);

    /** Asked after it was tried: some changes can be looked at, but not done. */
    default void requireDoable() {}
}
