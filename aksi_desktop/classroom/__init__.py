"""What a teacher keeps of a class: tasks, attendance, the teaching journal, progress, marks."""
