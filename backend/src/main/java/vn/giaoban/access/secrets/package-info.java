/** What is kept so that the database alone does not give it away: sealed or hashed with the key of the configuration. */
package vn.giaoban.access.secrets;
