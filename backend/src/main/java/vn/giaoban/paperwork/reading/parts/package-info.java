/** Parts of a plan and how each is read: header, bases, events, participants, duties, end, annexes. */
package vn.giaoban.paperwork.reading.parts;
