"""What the program is made of: versions of its large parts, and the licence of every part."""
