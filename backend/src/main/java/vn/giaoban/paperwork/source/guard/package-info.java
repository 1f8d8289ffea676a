/** What stands before the readers: formats that are told and not read, and the deadline for all of them. */
package vn.giaoban.paperwork.source.guard;
