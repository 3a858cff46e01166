"""Laws of the types themselves."""
