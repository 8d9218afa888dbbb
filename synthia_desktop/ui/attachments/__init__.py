"""Files that come with a question: taken in, read, shown before and after they are sent."""
