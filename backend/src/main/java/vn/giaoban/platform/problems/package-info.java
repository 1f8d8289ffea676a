/**
 * Every failure that leaves the house, as one kind of document: RFC 9457 {@code application/problem+json} with a
 * stable code, Vietnamese sentences and, where fields are meant, their names.
 */
package vn.giaoban.platform.problems;
