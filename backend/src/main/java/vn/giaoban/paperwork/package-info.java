/**
 * Văn bản: papers in and out. {@code source} takes documents in, {@code reading} says what they mean, {@code intake} lays
 * that before people and makes a draft of it; {@code writing} prints papers as Decree 30/2020/NĐ-CP lays them out,
 * {@code papers} makes those of a plan. Nobody knows this room; it may ask those that hold the data.
 */
package vn.giaoban.paperwork;
