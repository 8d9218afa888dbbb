"""What the program says and shows on the desktop beside its window: notifications, and an icon in the tray."""
