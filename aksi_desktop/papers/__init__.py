"""What goes on paper, painted with QtGui alone: pages as PDF."""
