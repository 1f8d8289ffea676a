/** Programs beside the product that it may use where they are installed, each held in limits of time and memory. */
package vn.giaoban.paperwork.programs;
